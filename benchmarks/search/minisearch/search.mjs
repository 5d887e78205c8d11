// Searches with MiniSearch: one JSON object in on stdin, the hits and times of all queries out.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(process.cwd() + "/.cache/minisearch/");
const MiniSearch = require("minisearch");

const { documents, queries } = JSON.parse(readFileSync(0, "utf8"));
const index = new MiniSearch({
    idField: "key",
    fields: ["title", "everyday", "body"],
    storeFields: ["id", "title", "body"],
    searchOptions: { boost: { title: 3, everyday: 2 }, prefix: true, fuzzy: 0.2 },
});
index.addAll(documents);
const ids = [];
const times = [];
for (const query of queries) {
    const started = performance.now();
    const hits = index.search(query).slice(0, 30);
    times.push(performance.now() - started);
    ids.push(hits.map((hit) => hit.id));
}
process.stdout.write(JSON.stringify({ ids, times }));
