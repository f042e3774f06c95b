// What changes while one looks: how many have answered, whether there is a newer map, and where one stands by what one has
// just said. Counts come over one connection; where the server has no room for it, they are asked for now and then.
const live = document.querySelector("[data-live]");
const standing = document.querySelector("[data-standing]");

const ASK_EVERY = 45_000;
const AFTER_A_VOTE = 1_200;
const AFTER_A_MAP = 8_000;

let renewing = null;

// Many pages hear of a newer map at once: they do not all ask for it at once.
function renewStanding(within) {
  if (!standing || renewing) return;
  renewing = setTimeout(async () => {
    renewing = null;
    try {
      const answer = await fetch(standing.dataset.standing);
      if (!answer.ok) return;
      const part = new DOMParser().parseFromString(await answer.text(), "text/html");
      standing.replaceChildren(...part.body.children);
    } catch {
      // Away from the network: what is there stands until the next vote.
    }
  }, within);
}

if (live) {
  const base = live.dataset.live;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  let map = Number(live.dataset.map ?? 0);
  let told = false;
  let source = null;
  let asking = null;

  function fill(name, count) {
    if (count < 2) return;
    for (const place of document.querySelectorAll(`[data-live-${name}]`)) {
      place.textContent = place.dataset.words.replace("#1", number.format(count));
    }
  }

  function tell(counts) {
    fill("voices", counts.voices);
    fill("votes", counts.votes);
    fill("statements", counts.statements);
    if (counts.map > map && (map !== 0 || told)) {
      renewStanding(Math.random() * AFTER_A_MAP);
      document.querySelectorAll("[data-newer]").forEach((one) => (one.hidden = false));
    }
    map = counts.map;
    told = true;
    if (!counts.open) end();
  }

  function end() {
    source?.close();
    clearInterval(asking);
    source = asking = null;
    document.querySelectorAll("[data-over]").forEach((one) => (one.hidden = false));
  }

  async function ask() {
    if (document.hidden) return;
    try {
      const answer = await fetch(`${base}/rakning`, { headers: { Accept: "application/json" } });
      if (answer.ok) tell(await answer.json());
    } catch {
      // It is asked again.
    }
  }

  function listen() {
    if (source || asking) return;
    source = new EventSource(`${base}/live`);
    source.addEventListener("counts", (event) => tell(JSON.parse(event.data)));
    source.addEventListener("closed", (event) => tell(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      source = null;
      asking = setInterval(ask, ASK_EVERY * (0.75 + Math.random() / 2));
    });
  }

  // A page that nobody looks at holds no place.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else {
      listen();
    }
  });
  listen();
}

document.addEventListener("radslag:voted", () => renewStanding(AFTER_A_VOTE));
renewStanding(0);
