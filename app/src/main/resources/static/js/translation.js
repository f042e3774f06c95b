// Keeps the translation beside the statement that is shown when opinion.js goes on to the next one. All of them are fetched
// once, so that it works while the network is away, too.
const box = document.querySelector("[data-translations]");
const form = document.querySelector("[data-opinion] form");

if (box && form) {
  const words = box.querySelector("[data-translation]");
  const text = form.querySelector("[data-text]");
  const answer = await fetch(box.dataset.translations, { headers: { Accept: "application/json" } }).catch(() => null);
  const known = answer?.ok ? await answer.json() : {};
  const show = () => {
    const translation = known[form.elements.pastaende.value];
    words.textContent = translation ?? "";
    box.hidden = !translation;
  };
  if (answer?.ok) {
    new MutationObserver(show).observe(text, { childList: true, characterData: true, subtree: true });
    show();
  }
}
