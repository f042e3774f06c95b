// Prints the table of what is vendored: name, version, licence, files and their size.
import { readFileSync, statSync } from "node:fs";

const out = process.argv[2];
const parts = {
  "@digdir/designsystemet-css": ["designsystemet.css"],
  "@fontsource-variable/source-serif-4": ["source-serif-4-latin.woff2", "source-serif-4-latin-ext.woff2"],
  "@fontsource-variable/source-sans-3": ["source-sans-3-latin.woff2", "source-sans-3-latin-ext.woff2"],
  "htmx.org": ["htmx.min.js"],
};
const kilobytes = (file) => (statSync(`${out}/${file}`).size / 1024).toFixed(0);

console.log("# What is not ours\n\nMade by `bin/vendor`; do not edit by hand. Licence texts are the `.LICENSE` files beside this one.");
console.log("`designsystemet.css` is the part we use: base, label, input, field, fieldset, messages, alert and table.\n");
console.log("| name | version | licence | file | KB |\n|---|---|---|---|---|");
for (const [name, files] of Object.entries(parts)) {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`));
  for (const file of files) console.log(`| ${name} | ${version} | ${license} | ${file} | ${kilobytes(file)} |`);
}
