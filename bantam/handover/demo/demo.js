// Shows new leads without a reload: asks for the change counter every second and swaps the list when it moved.
// What is folded open stays open, by the ids the server gives.
"use strict";

const INTERVAL = 1000;
let seen = Number(document.getElementById("leads").dataset.changes);

async function refresh() {
  const changes = await (await fetch("/changes")).json();
  document.body.classList.remove("away");
  if (changes === seen) return;
  await swap();
  seen = changes;
}

async function swap() {
  const html = await (await fetch("/")).text();
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const list = document.getElementById("leads");
  const next = fresh.getElementById("leads");
  const known = new Set([...list.querySelectorAll("article")].map((article) => article.id));
  const open = new Set([...list.querySelectorAll("details[open]")].map((details) => details.id));
  for (const details of next.querySelectorAll("details")) details.open = open.has(details.id);
  for (const article of next.querySelectorAll("article")) article.classList.toggle("fresh", !known.has(article.id));
  list.replaceWith(document.adoptNode(next));
  document.querySelector("h1 .count").textContent = fresh.querySelector("h1 .count").textContent;
  document.title = fresh.title;
}

async function loop() {
  try {
    await refresh();
  } catch {
    document.body.classList.add("away"); // the receiver was stopped; it may come back
  }
  setTimeout(loop, INTERVAL);
}

loop();
