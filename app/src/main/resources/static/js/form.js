// What forms gain where scripts run: a count of what is left to write, and files dropped on their box.
const words = document.documentElement.lang === "en"
  ? { left: "characters left", over: "characters too many" }
  : { left: "tecken kvar", over: "tecken för mycket" };

function count(line) {
  const field = document.getElementById(line.dataset.countFor);
  const most = Number(field?.maxLength);
  if (!(most > 0)) return;
  const left = most - field.value.length;
  line.textContent = `${Math.abs(left).toLocaleString(document.documentElement.lang)} ${left < 0 ? words.over : words.left}`;
  line.toggleAttribute("data-over", left < 0);
}

document.addEventListener("input", (event) => {
  const line = document.querySelector(`[data-count-for="${CSS.escape(event.target.id)}"]`);
  if (line) count(line);
});

for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    const box = event.target.closest?.("[data-drop]");
    if (!box) return;
    event.preventDefault();
    box.toggleAttribute("data-over", kind === "dragover");
    const input = box.querySelector("input[type=file]");
    if (kind === "drop" && event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}
