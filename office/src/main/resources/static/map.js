"use strict";

/* The map of the ward: outlines and households from our own address; pictures below it only where a server was set. */

(() => {
  const box = document.getElementById("map");
  if (!box || !window.L) {
    return;
  }
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const looks = {
    poor: { radius: 8, color: colour("--red"), fillColor: colour("--red"), fillOpacity: 0.9, weight: 3 },
    "near-poor": { radius: 7, color: colour("--amber"), fillColor: colour("--surface"), fillOpacity: 1, weight: 4 },
  };
  const plain = { radius: 4, color: colour("--edge"), fillColor: colour("--edge"), fillOpacity: 0.5, weight: 1 };
  const map = L.map(box, { preferCanvas: true, zoomControl: false, attributionControl: box.dataset.tilesBy !== "" });
  L.control.zoom({ zoomInTitle: box.dataset.in, zoomOutTitle: box.dataset.out }).addTo(map);
  map.attributionControl?.setPrefix(false);
  map.setView([12.21, 109.18], 14);
  if (box.dataset.tiles) {
    L.tileLayer(box.dataset.tiles, { attribution: box.dataset.tilesBy, maxZoom: 19 }).addTo(map);
  }

  const named = (layer, words, address) => {
    const popup = document.createElement("div");
    const name = document.createElement("strong");
    name.textContent = words;
    popup.append(name);
    if (address) {
      const link = document.createElement("a");
      link.href = address;
      link.textContent = box.dataset.open;
      popup.append(document.createElement("br"), link);
    }
    layer.bindPopup(popup);
  };

  const picked = box.dataset.pick ? document.querySelector("form[data-place]") : null;
  let marker = null;
  const mark = (latitude, longitude, closer) => {
    marker?.remove();
    marker = L.circleMarker([latitude, longitude], { ...looks.poor, color: colour("--accent"), fillColor: colour("--accent") }).addTo(map);
    if (closer) {
      map.setView([latitude, longitude], 17);
    }
  };
  const set = (latitude, longitude, how, accuracy) => {
    picked.elements.point.value = `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;
    picked.elements.how.value = how;
    picked.elements.accuracy.value = accuracy;
    mark(latitude, longitude, how !== "map");
  };

  fetch(box.dataset.source, { headers: { Accept: "application/json" } })
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
    .then((data) => {
      const outlines = L.geoJSON(data.areas, {
        style: { color: colour("--accent"), weight: 2, fillOpacity: 0.04 },
        interactive: !picked,
        onEachFeature: (feature, layer) => named(layer, feature.properties.name, ""),
      }).addTo(map);
      const all = L.featureGroup(outlines.getLayers());
      const important = [];
      for (const [latitude, longitude, code, head, kind] of data.points) {
        const dot = L.circleMarker([latitude, longitude], { ...(looks[kind] ?? plain), interactive: !picked });
        if (!picked) {
          named(dot, `${head}, ${code}`, `/households/${encodeURIComponent(code)}`);
        }
        all.addLayer(dot);
        (looks[kind] ? important : []).push(dot);
        dot.addTo(map);
      }
      important.forEach((dot) => dot.bringToFront());
      const known = picked?.elements.point.value.split(",").map(Number);
      if (known?.length === 2 && known.every(Number.isFinite) && known[0] > 0) {
        mark(known[0], known[1], true);
      } else if (all.getLayers().length > 0) {
        map.fitBounds(all.getBounds(), { animate: false, padding: [12, 12] });
      }
      box.dataset.drawn = String(data.points.length);
    })
    .catch(() => {
      box.dataset.drawn = "failed";
    });

  if (picked) {
    map.on("click", (event) => set(event.latlng.lat, event.latlng.lng, "map", ""));
    picked.elements.point.addEventListener("input", () => {
      picked.elements.how.value = "typed";
      picked.elements.accuracy.value = "";
    });
    const button = picked.querySelector("[data-locate]");
    const said = picked.querySelector("[data-located]");
    button.addEventListener("click", () => {
      if (!window.isSecureContext || !navigator.geolocation) {
        said.textContent = button.dataset.insecure;
        return;
      }
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          set(coords.latitude, coords.longitude, "phone", Math.round(coords.accuracy));
          said.textContent = said.dataset.words.replace("#", String(Math.round(coords.accuracy)));
        },
        () => { said.textContent = button.dataset.unsure; },
        { enableHighAccuracy: true, timeout: 20000 },
      );
    });
  }
})();
