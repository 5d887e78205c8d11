"""Content as a workbook for Excel and LibreOffice: written, read back, and checked as a whole."""
