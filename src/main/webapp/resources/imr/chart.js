// Draws the table within a figure marked data-chart ("bar", "line", or "none" for a table that is its own picture) and offers it as an
// image and as data. The table stays: it is what is read aloud, and all there is without scripts. Column heads marked data-series are
// drawn (called by its value, else by their own words), with the data-value of their cells (empty: nothing known); data-from and data-to are the ends of the axis.
(() => {
  "use strict";

  const colour = (element, name) => {
    const probe = document.createElement("span");
    probe.style.color = "var(" + name + ")";
    element.append(probe);
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  };
  const words = cell => cell.textContent.replace(/\s+/g, " ").trim();

  // Long names stand on several lines where there is little room.
  const broken = (text, room) => room > 480 ? text : text.split(" ").reduce((lines, word) => {
    const last = lines[lines.length - 1];
    return last !== undefined && (last + " " + word).length <= 14 ? [...lines.slice(0, -1), last + " " + word] : [...lines, word];
  }, []);

  const save = (address, name) => {
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
  };

  const button = (bar, label, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = label;
    made.addEventListener("click", action);
    bar.append(made);
  };

  // What begins like a formula stays text in a spreadsheet.
  const field = text => "\"" + (/^[=+\-@]/.test(text) && !/^-?[\d.,]+$/.test(text) ? "'" : "") + text.replaceAll("\"", "\"\"") + "\"";
  const data = table => "\uFEFF" + [...table.rows].map(row => [...row.cells].map(cell => field(cell.dataset.value ?? words(cell))).join(",")).join("\r\n");

  const drawn = figure => {
    const table = figure.querySelector("table");
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    const line = figure.dataset.chart === "line";
    const shades = ["--rate-4", "--due", "--rate-3", "--overdue"].map(name => colour(figure, name));
    const sets = heads.map((head, at) => ({head, at})).filter(one => "series" in one.head.dataset).map((one, number) => ({
      label: one.head.dataset.series || words(one.head),
      data: rows.map(row => row.cells[one.at].dataset.value ? Number(row.cells[one.at].dataset.value) : null),
      borderColor: shades[number % shades.length],
      backgroundColor: line && number === 0 ? colour(figure, "--paper") : shades[number % shades.length],
      borderDash: line && number === 0 ? [6, 4] : [],
      borderWidth: line ? 2 : 1,
      pointStyle: number === 0 ? "circle" : "rectRot",
      pointRadius: 6,
      clip: false,
      pointBorderWidth: 2,
      spanGaps: true,
    }));
    const ink = colour(figure, "--ink");
    const grid = colour(figure, "--line");
    const axis = {ticks: {color: ink}, grid: {color: grid}};
    const value = {...axis, min: Number(figure.dataset.from), max: Number(figure.dataset.to), title: {display: true, color: ink, text: figure.dataset.unit}};
    return {
      type: line ? "line" : "bar",
      data: {labels: rows.map(row => broken(words(row.cells[0]), figure.clientWidth)), datasets: sets},
      options: {
        animation: false,
        maintainAspectRatio: false,
        indexAxis: line ? "x" : "y",
        scales: line ? {x: axis, y: value} : {x: value, y: axis},
        plugins: {legend: {labels: {color: ink, usePointStyle: true}}},
      },
      plugins: [{
        id: "paper",
        beforeDraw: chart => {
          chart.ctx.fillStyle = colour(figure, "--paper");
          chart.ctx.fillRect(0, 0, chart.width, chart.height);
        },
      }],
    };
  };

  document.querySelectorAll("figure[data-chart]").forEach(figure => {
    const bar = document.createElement("p");
    bar.className = "actions no-print";
    if (figure.dataset.chart !== "none") {
      const frame = document.createElement("div");
      frame.className = "drawn";
      const canvas = document.createElement("canvas");
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", figure.dataset.label);
      frame.append(canvas);
      figure.prepend(frame);
      let chart = new Chart(canvas, drawn(figure));
      const again = () => {
        chart.destroy();
        chart = new Chart(canvas, drawn(figure));
      };
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
      // Paper is light.
      let theme = "";
      addEventListener("beforeprint", () => {
        theme = document.documentElement.dataset.theme;
        document.documentElement.dataset.theme = "light";
        again();
      });
      addEventListener("afterprint", () => {
        document.documentElement.dataset.theme = theme;
        again();
      });
      button(bar, figure.dataset.image, () => save(chart.toBase64Image(), figure.dataset.name + ".png"));
    }
    button(bar, figure.dataset.csv, () => {
      const address = URL.createObjectURL(new Blob([data(figure.querySelector("table"))], {type: "text/csv"}));
      save(address, figure.dataset.name + ".csv");
      URL.revokeObjectURL(address);
    });
    figure.append(bar);
  });
})();
