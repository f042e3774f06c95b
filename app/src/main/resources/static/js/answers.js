// A letter answers the statement at hand and goes on to the next one, as on the page where people vote. Without scripts, Tab
// and the arrow keys do the same in two strokes.
const form = document.querySelector("[data-answers]");

if (form) {
  form.querySelector("[data-keys]").hidden = false;
  const sets = [...form.querySelectorAll("[data-answer]")];
  form.addEventListener("keydown", (event) => {
    const set = event.target.closest("[data-answer]");
    if (!set || event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = [...set.querySelectorAll("input[type=radio]")].find(
      (radio) => radio.dataset.letter.toLowerCase() === event.key.toLowerCase());
    if (!chosen) return;
    event.preventDefault();
    chosen.checked = true;
    const next = sets[sets.indexOf(set) + 1];
    const target = next
      ? next.querySelector("input:checked") ?? next.querySelector("input")
      : form.querySelector("button[name=gor]");
    target.focus();
  });
}
