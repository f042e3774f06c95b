// Answers one statement after another without waiting: the page keeps some statements ahead, and votes wait in the browser
// until the server has stored them, also while the network is away. Without scripts each vote is a page of its own.
const box = document.querySelector("[data-opinion]");
const form = box?.querySelector("form");

const RESTOCK_BELOW = 12;
const LONGEST_WAIT = 15_000;
const LONGEST_PAUSE = 8_000;
const LONGEST_SIGN_IN = 30 * 60_000;
const GUEST = "radslag-guest";

// Votes that the server has not stored yet. They are kept under whoever gave them: on a shared computer nobody's votes are
// sent as somebody else's. Each is taken away as itself, since others may have come, or another tab may have sent some.
class Waiting {
  #key;
  #memory = "[]";

  constructor(path, owner) {
    this.#key = `radslag-votes:${path}:${owner}`;
  }

  isKeptAs(key) {
    return key === this.#key;
  }

  all() {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? this.#memory);
    } catch {
      return JSON.parse(this.#memory);
    }
  }

  #keep(votes) {
    this.#memory = JSON.stringify(votes);
    try {
      localStorage.setItem(this.#key, this.#memory);
    } catch {
      // No room, or not allowed: they are kept as long as the page is.
    }
  }

  add(vote) {
    this.#keep([...this.all().filter((other) => other.id !== vote.id), vote]);
  }

  remove(vote) {
    this.#keep(this.all().filter((other) => other.id !== vote.id || other.stance !== vote.stance));
  }

  // Who was asked to sign in before voting gets the votes along, in the same tab and if they do it at once: whoever signs in
  // later may be somebody else.
  handOver() {
    sessionStorage.setItem(this.#key, JSON.stringify(this.all()));
    this.#keep([]);
  }

  takeOver(from) {
    const votes = JSON.parse(sessionStorage.getItem(from.#key) ?? "[]");
    sessionStorage.removeItem(from.#key);
    votes.filter(isRecent).forEach((vote) => this.add(vote));
  }

  dropOld() {
    this.#keep(this.all().filter(isRecent));
  }
}

function isRecent(vote) {
  return Date.now() - (vote.at ?? 0) < LONGEST_SIGN_IN;
}

// What a browser without a cookie is to be known by until it has one: the same in all its tabs, so that the first votes of
// two of them are one voice's.
function newGuest() {
  try {
    const kept = localStorage.getItem(GUEST) ?? fresh;
    localStorage.setItem(GUEST, kept);
    return kept;
  } catch {
    return fresh;
  }
}

function knownAsGuest() {
  try {
    localStorage.removeItem(GUEST);
  } catch {
    // It was not kept there.
  }
}

const fresh = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

if (form) {
  const owner = box.dataset.owner;
  const guestsVote = box.dataset.guests === "true";
  const waiting = new Waiting(location.pathname, owner);
  if (owner) waiting.takeOver(new Waiting(location.pathname, ""));
  else if (!guestsVote) waiting.dropOld();
  const status = box.querySelector("[data-status]");
  const undo = box.querySelector("[data-undo]");
  const done = box.querySelector("[data-done]");
  const soon = box.querySelector("[data-soon]");
  const stop = box.querySelector("[data-stop]");
  const present = form.querySelector("[data-present]");
  const buttons = [...form.querySelectorAll("button[name=rost]")];
  const seen = new Map(waiting.all().map((vote) => [vote.id, vote.stance]));
  const past = [];
  let shown = {
    id: Number(form.dataset.id),
    number: form.querySelector("[data-number]").textContent,
    text: form.querySelector("[data-text]").textContent,
    language: form.querySelector("[data-statement]").lang,
  };
  let ahead = [];
  let more = true;
  let answered = Number(box.dataset.answered);
  let total = Number(box.dataset.of);
  let sending = false;
  let stopped = false;
  let wake = () => {};
  let fetching = null;

  const words = (stance) => buttons.find((button) => button.value === stance)?.firstChild.textContent.trim() ?? "";

  function show(statement, focus) {
    if (stopped) return;
    const here = box.contains(document.activeElement);
    const waited = document.activeElement === soon;
    shown = statement;
    form.hidden = !statement;
    done.hidden = Boolean(statement) || more;
    soon.hidden = Boolean(statement) || !more;
    if (!statement) {
      // The buttons are gone: whoever was there is told what came instead, and is not sent to the top of the page.
      if (here) (more ? soon : done).focus();
      return;
    }
    const before = seen.get(statement.id);
    present.hidden = !before;
    present.textContent = before ? box.dataset.wordsPresent.replace("#1", words(before)) : "";
    form.elements.pastaende.value = statement.id;
    form.querySelector("[data-number]").textContent = statement.number;
    form.querySelector("[data-text]").textContent = statement.text;
    form.querySelector("[data-statement]").lang = statement.language;
    if (focus || waited) (focus ?? buttons[0]).focus();
  }

  // Nothing more is sent from this page: somebody has to sign in, or it is no longer theirs.
  function stopFor(refusal) {
    const here = box.contains(document.activeElement);
    stopped = true;
    shown = null;
    form.hidden = done.hidden = soon.hidden = true;
    undo.replaceChildren();
    status.textContent = "";
    const onward = stop.querySelector("a");
    stop.querySelector("[data-why]").textContent = refusal.error;
    onward.href = refusal.href;
    onward.textContent = refusal.act;
    stop.hidden = false;
    if (here) onward.focus();
  }

  function tell() {
    const enough = Math.min(total, Number(box.dataset.enough));
    box.querySelector("progress").value = enough ? Math.min(100, Math.round((100 * answered) / enough)) : 0;
    box.querySelector("[data-progress]").textContent = box.dataset.wordsProgress
      .replace("#1", Math.min(answered, total))
      .replace("#2", total);
  }

  function offerUndo() {
    const last = past.at(-1);
    if (!last) {
      undo.replaceChildren();
      return;
    }
    const again = document.createElement("a");
    again.href = `${box.dataset.store}?pastaende=${last.id}`;
    again.textContent = box.dataset.wordsUndo;
    again.addEventListener("click", (event) => {
      event.preventDefault();
      if (shown) ahead.unshift(shown);
      past.pop();
      show(last, buttons[0]);
      offerUndo();
    });
    undo.replaceChildren(again);
  }

  async function restock() {
    if (stopped) return;
    fetching ??= (async () => {
      try {
        const have = [...waiting.all().map((vote) => vote.id), ...ahead.map((one) => one.id), ...(shown ? [shown.id] : [])];
        const answer = await fetch(`${box.dataset.next}?vem=${owner}&har=${have.join(",")}`, {
          headers: { Accept: "application/json" },
          signal: AbortSignal.timeout(LONGEST_WAIT),
        });
        if (answer.ok) {
          const given = await answer.json();
          total = given.of;
          const known = new Set([...seen.keys(), ...have]);
          const fresh = given.next.filter((one) => !known.has(one.id));
          ahead.push(...fresh);
          more = fresh.length > 0;
          if (!shown) show(ahead.shift() ?? null);
        } else if (answer.status === 401 || answer.status === 409) {
          stopFor(await answer.json());
        }
      } catch {
        // Away from the network: what is ahead suffices for a while, and it is asked for again when something is sent.
      } finally {
        fetching = null;
      }
    })();
    return fetching;
  }

  async function store(vote) {
    const answer = await fetch(`${box.dataset.store}/rost`, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ pastaende: vote.id, rost: vote.stance, vem: owner, webblasare: newGuest() }),
      signal: AbortSignal.timeout(LONGEST_WAIT),
      keepalive: true,
    });
    if (answer.status >= 500 || answer.status === 429) throw new Error("busy");
    if (answer.ok) {
      if (!owner) knownAsGuest();
      if (status.dataset.away) status.textContent = box.dataset.wordsSent;
      delete status.dataset.away;
      return true;
    }
    const refusal = await answer.json().catch(() => ({}));
    if (answer.status === 401 && !owner) {
      waiting.handOver();
      location.assign(refusal.href);
      return false;
    }
    if (refusal.href) {
      // What waits stays under whoever gave it, and is sent when they are back.
      if (!owner && !guestsVote) waiting.remove(vote);
      stopFor(refusal);
      return false;
    }
    status.textContent = refusal.error ?? box.dataset.wordsGone;
    return true;
  }

  async function send() {
    wake();
    if (sending || stopped) return;
    sending = true;
    let pause = 500;
    for (let [vote] = waiting.all(); vote; [vote] = waiting.all()) {
      try {
        if (!(await store(vote))) return;
        waiting.remove(vote);
        pause = 500;
      } catch {
        status.dataset.away = "true";
        status.textContent = box.dataset.wordsOffline;
        await new Promise((again) => {
          wake = again;
          setTimeout(again, pause);
        });
        pause = Math.min(LONGEST_PAUSE, pause * 2);
      }
    }
    sending = false;
    if (more && ahead.length < RESTOCK_BELOW) restock();
    document.dispatchEvent(new CustomEvent("radslag:voted"));
  }

  form.addEventListener("submit", (event) => {
    const stance = event.submitter?.value;
    if (!stance || !shown) return;
    event.preventDefault();
    const voted = shown;
    if (!seen.has(voted.id) && present.hidden) answered += 1;
    seen.set(voted.id, stance);
    past.push(voted);
    waiting.add({ id: voted.id, stance, at: Date.now() });
    show(ahead.shift() ?? null, document.activeElement === event.submitter ? event.submitter : null);
    offerUndo();
    tell();
    send();
    if (more && ahead.length < RESTOCK_BELOW) restock();
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

  addEventListener("online", () => {
    send();
    if (more && ahead.length < RESTOCK_BELOW) restock();
  });
  // What the same person answers in another tab is not asked again in this one.
  addEventListener("storage", (event) => {
    if (!waiting.isKeptAs(event.key)) return;
    for (const vote of JSON.parse(event.newValue ?? "[]")) {
      if (!seen.has(vote.id)) answered += 1;
      seen.set(vote.id, vote.stance);
      ahead = ahead.filter((one) => one.id !== vote.id);
      if (shown?.id === vote.id) show(shown);
    }
    tell();
  });
  answered += [...seen.keys()].length;
  tell();
  if (seen.has(shown.id)) show(null);
  restock();
  if (waiting.all().length > 0) send();
}
