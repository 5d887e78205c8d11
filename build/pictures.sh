#!/bin/sh
# Draw the PNGs in assets/pictures from the SVGs in assets/pictures/source.
# Needs rsvg-convert (Debian: librsvg2-bin) and pngquant; only to be run after a drawing has changed.
set -eu
cd "$(dirname "$0")/../assets/pictures"

# draw NAME SCALE: small drawings are kept at twice their size, for panels sharper than 1920x1080.
draw() {
    rsvg-convert --zoom "$2" "source/$1.svg" | pngquant --speed 1 --strip 256 - > "$1.png"
}

for name in art-home art-home-portrait art-attract art-attract-portrait banner-partners; do
    draw "$name" 1
done
for drawing in source/motif-*.svg source/theme-*.svg source/section-*.svg; do
    draw "$(basename "$drawing" .svg)" 2
done
cp source/sign.svg sign.svg
