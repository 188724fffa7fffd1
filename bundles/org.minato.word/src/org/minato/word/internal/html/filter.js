"use strict";
for (const table of document.querySelectorAll("table[data-filter]")) {
  const rows = Array.from(table.tBodies[0].rows);
  const bar = document.createElement("div");
  bar.className = "filter";
  const count = document.createElement("output");
  const controls = [];
  const label = (text, control) => {
    const element = document.createElement("label");
    element.append(text, control);
    bar.append(element);
  };
  const apply = () => {
    let shown = 0;
    for (const row of rows) {
      row.hidden = controls.some((control) => control.refuses(row));
      shown += row.hidden ? 0 : 1;
    }
    count.textContent = table.dataset.shown.replace("{0}", shown).replace("{1}", rows.length);
  };
  for (const index of table.dataset.filter.split(" ").map(Number)) {
    const select = document.createElement("select");
    const values = new Set(rows.map((row) => row.cells[index].textContent));
    select.append(new Option(table.dataset.all, ""));
    for (const value of values) {
      select.append(new Option(value, value));
    }
    select.addEventListener("change", apply);
    controls.push({ refuses: (row) => select.value ? row.cells[index].textContent !== select.value : false });
    label(table.tHead.rows[0].cells[index].textContent, select);
  }
  const search = document.createElement("input");
  search.type = "search";
  search.addEventListener("input", apply);
  controls.push({ refuses: (row) => !row.textContent.toLowerCase().includes(search.value.trim().toLowerCase()) });
  label(table.dataset.search, search);
  bar.append(count);
  table.parentElement.before(bar);
  apply();
}
