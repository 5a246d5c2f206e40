"use strict";
function un(id) { return document.getElementById(id); }

function fermerCookies() {
  document.cookie = "zimmatou-choix=fait; path=/; samesite=lax";
  un("voile").hidden = true;
}
function personnaliser() {
  un("cookies-simple").hidden = true;
  un("cookies-detail").hidden = false;
}
function choisirForfait(carte, valeur) {
  document.querySelectorAll(".carte").forEach(function (c) { c.classList.remove("choisie"); });
  carte.classList.add("choisie");
  un("forfait").value = valeur;
}
function choisirCouleur(pastille) {
  document.querySelectorAll(".couleurs span").forEach(function (c) { c.classList.remove("choisie"); });
  pastille.classList.add("choisie");
  un("couleur").value = pastille.textContent;
}
function garderLesTouches(e) {
  var pastilles = [].slice.call(document.querySelectorAll(".couleurs span"));
  var ici = pastilles.indexOf(document.activeElement);
  if (e.key === "Tab") {
    e.preventDefault();
    pastilles[(ici + (e.shiftKey ? pastilles.length - 1 : 1)) % pastilles.length].focus();
  } else if (e.key === "Enter" || e.key === " ") {
    e.preventDefault();
    choisirCouleur(document.activeElement);
  }
}

var mois = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
var date = [];
function calendrier(cases, suite) {
  var boite = un("calendrier");
  boite.textContent = "";
  cases.forEach(function (texte, rang) {
    var c = document.createElement("div");
    c.textContent = texte;
    c.onclick = function () { suite(texte, rang); };
    boite.appendChild(c);
  });
}
function de(debut, fin) {
  var suite = [];
  for (var n = debut; n <= fin; n++) { suite.push(String(n)); }
  return suite;
}
function ouvrirCalendrier() {
  calendrier(["1920-1929", "1930-1939", "1940-1949", "1950-1959", "1960-1969", "1970-1979", "1980-1989", "1990-1999", "2000-2009"], function (texte) {
    var debut = Number(texte.slice(0, 4));
    calendrier(de(debut, debut + 9), function (annee) {
      calendrier(mois, function (nom, rang) {
        calendrier(de(1, 31), function (jour) {
          un("naissance").value = jour + "/" + (rang + 1) + "/" + annee;
          un("calendrier").textContent = "Date choisie : " + jour + " " + nom + " " + annee;
        });
      });
    });
  });
}

function minuteur() {
  var reste = 600;
  setInterval(function () {
    reste = reste > 1 ? reste - 1 : 600;
    un("minuteur").textContent = ("0" + Math.floor(reste / 60)).slice(-2) + ":" + ("0" + reste % 60).slice(-2);
  }, 1000);
}

document.addEventListener("DOMContentLoaded", function () {
  if (un("voile") && document.cookie.indexOf("zimmatou-choix=fait") < 0) { un("voile").hidden = false; }
  if (un("calendrier")) { ouvrirCalendrier(); }
  if (un("minuteur")) { minuteur(); }
  if (un("tchat")) { un("tchat").hidden = false; }
});
