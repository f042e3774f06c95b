// Answers one statement after another without waiting: the page keeps some statements ahead, and votes wait in the browser
// until the server has stored them, also while the network is away. Without scripts each vote is a page of its own.
const box = document.querySelector("[data-opinion]");
const form = box?.querySelector("form");

if (form) {
  const key = `radslag-votes:${location.pathname}`;
  const status = box.querySelector("[data-status]");
  const undo = box.querySelector("[data-undo]");
  const buttons = [...form.querySelectorAll("button[name=rost]")];
  const seen = new Map();
  let shown = { id: Number(form.dataset.id), number: form.querySelector("[data-number]").textContent,
    text: form.querySelector("[data-text]").textContent, language: form.querySelector("[lang]").lang };
  let ahead = [];
  let answered = Number(box.dataset.answered);
  let total = Number(box.dataset.of);
  let sending = false;
  let fetching = null;

  const waiting = () => JSON.parse(localStorage.getItem(key) ?? "[]");
  const keep = (votes) => localStorage.setItem(key, JSON.stringify(votes));

  function show(statement, focus) {
    shown = statement;
    form.hidden = !statement;
    box.querySelector("[data-done]").hidden = Boolean(statement);
    form.querySelector("[data-present]")?.remove();
    if (!statement) return;
    form.elements.pastaende.value = statement.id;
    form.querySelector("[data-number]").textContent = statement.number;
    form.querySelector("[data-text]").textContent = statement.text;
    form.querySelector("[lang]").lang = statement.language;
    buttons.forEach((button) => button.toggleAttribute("aria-pressed", false));
    if (focus) focus.focus();
  }

  function tell() {
    const enough = Number(box.dataset.enough);
    const percent = enough ? Math.min(100, Math.round((100 * answered) / enough)) : 0;
    box.querySelector("progress").value = percent;
    box.querySelector("[data-progress]").textContent =
      box.dataset.wordsProgress.replace("#1", answered).replace("#2", total);
  }

  function offerUndo(statement) {
    const again = document.createElement("a");
    again.href = `${box.dataset.store}?pastaende=${statement.id}`;
    again.textContent = box.dataset.wordsUndo;
    again.addEventListener("click", (event) => {
      event.preventDefault();
      if (shown) ahead.unshift(shown);
      show(statement, buttons[0]);
      undo.replaceChildren();
    });
    undo.replaceChildren(again);
  }

  async function refill() {
    fetching ??= (async () => {
      try {
        const have = [...seen.keys(), ...ahead.map((one) => one.id), ...(shown ? [shown.id] : [])];
        const answer = await fetch(`${box.dataset.next}?har=${have.join(",")}`, { headers: { Accept: "application/json" } });
        if (answer.ok) {
          const given = await answer.json();
          total = given.of;
          ahead.push(...given.next.filter((one) => !have.includes(one.id)));
          if (!shown && ahead.length > 0) show(ahead.shift());
        }
      } catch {
        // Away from the network: what is ahead suffices for a while, and the next vote asks again.
      } finally {
        fetching = null;
      }
    })();
    return fetching;
  }

  async function send() {
    if (sending) return;
    sending = true;
    let pause = 500;
    while (waiting().length > 0) {
      const [vote] = waiting();
      try {
        const answer = await fetch(`${box.dataset.store}/rost`, {
          method: "POST",
          headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams({ pastaende: vote.id, rost: vote.stance }),
        });
        if (answer.status >= 500 || answer.status === 429) throw new Error("busy");
        keep(waiting().slice(1));
        if (!answer.ok) {
          const refusal = await answer.json().catch(() => ({}));
          if (refusal.href) location.assign(refusal.href);
          status.textContent = refusal.error ?? "";
        } else if (status.dataset.away) {
          delete status.dataset.away;
          status.textContent = box.dataset.wordsSent;
        }
        pause = 500;
      } catch {
        status.dataset.away = "true";
        status.textContent = box.dataset.wordsOffline;
        await new Promise((again) => setTimeout(again, pause));
        pause = Math.min(8000, pause * 2);
      }
    }
    sending = false;
  }

  form.addEventListener("submit", (event) => {
    const stance = event.submitter?.value;
    if (!stance || !shown) return;
    event.preventDefault();
    const voted = shown;
    if (!seen.has(voted.id)) answered += 1;
    seen.set(voted.id, stance);
    keep([...waiting().filter((vote) => vote.id !== voted.id), { id: voted.id, stance }]);
    show(ahead.shift() ?? null, document.activeElement === event.submitter ? event.submitter : null);
    offerUndo(voted);
    tell();
    send();
    if (ahead.length < 3) refill();
  });

  box.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !shown) return;
    const button = buttons.find((one) => one.getAttribute("aria-keyshortcuts").toLowerCase() === event.key.toLowerCase());
    if (button) {
      event.preventDefault();
      button.focus();
      button.click();
    }
  });

  addEventListener("online", send);
  refill();
  send();
}
