"use strict";
(() => {
  const cards = Array.from(document.querySelectorAll(".card"));
  const places = new Map(cards.map((card, place) => [card.dataset.item, place]));
  const letters = document.getElementById("keys");
  let current = -1;

  letters.closest("p").hidden = false;

  const marksOf = (card) => document.querySelectorAll(`main [data-item="${card.dataset.item}"]`);
  const switches = new Map();
  for (const box of document.querySelectorAll(".filter input")) switches.set(box.id.replace("show-", ""), box);
  const isShown = (element) => switches.get(element.classList[1]).checked;

  const choose = (place) => {
    if (place === current) return;
    for (const old of document.querySelectorAll(".current")) old.classList.remove("current");
    current = place;
    const card = cards[place];
    card.classList.add("current");
    const marks = marksOf(card);
    for (const mark of marks) mark.classList.add("current");
    return marks[0];
  };

  const step = (by, wanted) => {
    for (let place = current + by; place >= 0 && place < cards.length; place += by) {
      if (!isShown(cards[place]) || (wanted && !wanted(cards[place]))) continue;
      const mark = choose(place);
      cards[place].querySelector("a").focus({ preventScroll: true });
      if (mark) mark.scrollIntoView({ block: "center" });
      cards[place].scrollIntoView({ block: "nearest" });
      return;
    }
  };

  document.addEventListener("focusin", (event) => {
    const found = event.target.closest("[data-item]");
    if (!found) return;
    choose(places.get(found.dataset.item));
    if (!found.classList.contains("card")) cards[current].scrollIntoView({ block: "nearest" });
  });

  const openLinks = () => {
    for (const mark of document.querySelectorAll("main a[data-item]")) {
      if (isShown(mark)) mark.href = `#i${mark.dataset.item}`;
      else mark.removeAttribute("href");
    }
  };

  document.querySelector(".filter").addEventListener("change", openLinks);
  openLinks();

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = document.activeElement;
    const inList = Boolean(at && at.closest("[data-item]"));
    if (event.key === "Enter" && at.matches("span[data-item]")) {
      cards[current].querySelector("a").focus();
      return;
    }
    const letter = letters.checked && !(at && at.matches("input, textarea, select") && at !== letters);
    if (letter && event.key === "n") {
      event.preventDefault();
      step(1, (card) => !card.classList.contains("confirmed"));
      return;
    }
    const by = { j: letter && 1, k: letter && -1, ArrowDown: inList && 1, ArrowUp: inList && -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    step(by);
  });
})();
