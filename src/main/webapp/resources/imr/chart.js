// Draws the table within a figure marked data-chart ("bar"; "stack": shares of each row; "line"; "dots"; or "none" for a table that is its
// own picture) and offers it as an image and as data. The table stays: it is what is read aloud, and all there is without scripts. Column heads marked data-series are
// drawn (called by its value, else by their own words), with the data-value of their cells (empty: nothing known); data-from and data-to are the ends of the axis
// (data-wider: further where a value is); data-missing of a cell without one is written where its bar would be. A series whose head says data-hollow="true" is a dashed line with hollow points. A head marked data-reference is what others found: drawn as marks, a cell marked data-odd crossed. A row in the
// foot of a line's table is a dotted line through all of it, for each series.
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

  // Long names stand on several lines where there is little room; a number stays with its word.
  const broken = (text, room) => room > 480 ? text : text.replace(/^(\d+\.) /, "$1\u00a0").split(" ").reduce((lines, word) => {
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

  // Data says numbers alike in every language, as the other files of data do: with a point, without the sign for per cent (its column
  // names it), and nothing for a dash.
  const plain = text => text.replace(/\d[\d.,\u00a0\u202f]*\d/g, number => document.documentElement.lang === "en" ? number.replace(/,/g, "")
    : number.replace(/[.\u00a0\u202f]/g, "").replace(",", ".")).replaceAll("\u2212", "-").replace(/\s+/g, " ").trim();
  const isNumber = cell => cell.classList.contains("number") && cell.tagName === "TD";
  const withoutMarks = cell => {
    const copy = cell.cloneNode(true);
    const seen = copy.querySelectorAll("[aria-hidden]").length > 0;
    copy.querySelectorAll(isNumber(cell) ? ".note, .badge, [aria-hidden]" : "[aria-hidden]").forEach(one => one.remove());
    // What only a screen reader hears says what a sign means; beside a figure it would be part of it.
    if (seen && /\d/.test(copy.textContent)) {
      copy.querySelectorAll(".sr").forEach(one => one.remove());
    }
    return copy;
  };
  const told = cell => {
    if (cell.dataset.value !== undefined) {
      return cell.dataset.value;
    }
    const text = withoutMarks(cell).textContent;
    return !isNumber(cell) ? words({textContent: text}) : /^\s*[–—-]\s*$/.test(text) ? "" : plain(text).replace(/ ?%$/, "");
  };
  const isShare = (table, at) => [...table.tBodies[0].rows].some(row => row.cells[at] && isNumber(row.cells[at]) && /%\s*$/.test(withoutMarks(row.cells[at]).textContent));
  // What stands small beside a figure has a column of its own where the head names it (data-note).
  const fields = (table, row) => [...row.cells].flatMap((cell, at) => {
    const head = table.tHead.rows[0].cells[at];
    const isHead = row.parentElement === table.tHead;
    const first = isHead ? words(cell) + (isShare(table, at) ? " (%)" : "") : told(cell);
    return head?.dataset.note === undefined ? [first] : [first, isHead ? head.dataset.note : plain(cell.querySelector(".note")?.textContent ?? "")];
  });

  // What begins like a formula stays text in a spreadsheet.
  const field = text => "\"" + (/^[=+\-@]/.test(text) && !/^-?[\d.,]+$/.test(text) ? "'" : "") + text.replaceAll("\"", "\"\"") + "\"";
  const data = table => "\uFEFF" + [...table.rows].map(row => fields(table, row).map(field).join(",")).join("\r\n");

  // A picture is as high as the names beside its bars: none stands in another.
  const LINE = 14.5;
  const AROUND = 96;
  const height = figure => {
    const lines = [...figure.querySelector("table").tBodies[0].rows].map(row => [broken(words(row.cells[0]), figure.clientWidth)].flat().length);
    const most = Math.max(1, ...lines.slice(1).map((count, at) => (count + lines[at]) / 2));
    return figure.dataset.chart === "line" ? 0 : Math.ceil(lines.length * (most * LINE + 6)) + AROUND;
  };

  const drawn = figure => {
    const table = figure.querySelector("table");
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    const foot = table.tFoot ? [...table.tFoot.rows] : [];
    const line = figure.dataset.chart === "line";
    const dots = figure.dataset.chart === "dots";
    const stack = figure.dataset.chart === "stack";
    const shades = (stack ? ["--rate-1", "--rate-2", "--rate-3", "--rate-4", "--rate-5"] : ["--rate-4", "--due", "--rate-3", "--overdue"])
      .map(name => colour(figure, name));
    const known = cell => cell.dataset.value ? Number(cell.dataset.value) : null;
    const series = heads.map((head, at) => ({head, at})).filter(one => "series" in one.head.dataset);
    const sums = rows.map(row => series.reduce((sum, one) => sum + (known(row.cells[one.at]) ?? 0), 0));
    const sets = series.map((one, number) => ({
      label: one.head.dataset.series || words(one.head),
      data: rows.map((row, at) => stack ? sums[at] ? 100 * known(row.cells[one.at]) / sums[at] : null : known(row.cells[one.at])),
      borderColor: shades[number % shades.length],
      backgroundColor: one.head.dataset.hollow === "true" ? colour(figure, "--paper") : shades[number % shades.length],
      borderDash: one.head.dataset.hollow === "true" ? [6, 4] : [],
      borderWidth: line ? 2 : 1,
      pointStyle: "reference" in one.head.dataset ? rows.map(row => "odd" in row.cells[one.at].dataset ? "crossRot" : "line")
        : stack ? "rect" : number === 0 ? "circle" : "rectRot",
      pointRotation: "reference" in one.head.dataset ? 90 : 0,
      pointRadius: "reference" in one.head.dataset ? 9 : 6,
      showLine: !dots,
      order: "reference" in one.head.dataset ? 0 : 1,
      clip: false,
      pointBorderWidth: 2,
      spanGaps: true,
    }));
    foot.forEach(row => series.forEach((one, number) => known(row.cells[one.at]) === null || sets.push({
      label: sets[number].label + ", " + (row.dataset.name || words(row.cells[0])),
      data: rows.map(() => known(row.cells[one.at])),
      borderColor: shades[number % shades.length],
      backgroundColor: "transparent",
      borderDash: [2, 3],
      borderWidth: 2,
      pointStyle: "line",
      pointRadius: rows.length > 1 ? 0 : 9,
      order: 2,
    })));
    const all = sets.flatMap(set => set.data).filter(number => number !== null);
    const from = "wider" in figure.dataset ? Math.min(Number(figure.dataset.from), ...all.map(Math.floor)) : Number(figure.dataset.from);
    const to = "wider" in figure.dataset ? Math.max(Number(figure.dataset.to), ...all.map(Math.ceil)) : Number(figure.dataset.to);
    const ink = colour(figure, "--ink");
    const grid = colour(figure, "--line");
    const axis = {ticks: {color: ink, autoSkip: line}, grid: {color: grid}};
    const value = {...axis, min: from, max: to, stacked: stack, title: {display: true, color: ink, text: figure.dataset.unit}};
    return {
      type: line || dots ? "line" : "bar",
      data: {labels: rows.map(row => broken(words(row.cells[0]), figure.clientWidth)), datasets: sets},
      options: {
        animation: false,
        maintainAspectRatio: false,
        indexAxis: line ? "x" : "y",
        scales: line ? {x: axis, y: value} : {x: value, y: {...axis, stacked: stack, reverse: false, offset: true}},
        plugins: {legend: {labels: {color: ink, usePointStyle: true}}},
      },
      plugins: [{
        id: "paper",
        beforeDraw: chart => {
          chart.ctx.fillStyle = colour(figure, "--paper");
          chart.ctx.fillRect(0, 0, chart.width, chart.height);
        },
      }, {
        // No bar would look like a bar of nothing.
        id: "missing",
        afterDatasetsDraw: chart => series.forEach((one, number) => rows.forEach((row, at) => {
          const word = row.cells[one.at].dataset.missing;
          if (word) {
            chart.ctx.save();
            chart.ctx.fillStyle = ink;
            chart.ctx.font = Chart.helpers.toFont(Chart.defaults.font).string;
            chart.ctx.textBaseline = "middle";
            chart.ctx.fillText(word, chart.chartArea.left + 6, chart.getDatasetMeta(number).data[at].y);
            chart.ctx.restore();
          }
        })),
      }],
    };
  };

  document.querySelectorAll("figure[data-chart]").forEach(figure => {
    // On a telephone the table waits folded behind its picture.
    if (matchMedia("(max-width: 39.99rem)").matches) {
      figure.querySelectorAll("details[data-wide]").forEach(details => { details.open = false; });
    }
    const bar = document.createElement("p");
    bar.className = "actions no-print";
    if (figure.dataset.chart !== "none") {
      const frame = document.createElement("div");
      frame.className = "drawn";
      frame.style.minHeight = height(figure) + "px";
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
