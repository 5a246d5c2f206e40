"use strict";
(function () {
  function un(id) { return document.getElementById(id); }
  var reponses = [
    ["prix", "Le repas coûte de 1,00 € à 3,90 € selon votre quotient. Je suis là si vous hésitez !"],
    ["caf", "L'attestation se trouve dans votre espace CAF. Elle est facultative."],
    ["", "Je regarde cela et je reviens vers vous. Vous pouvez aussi appeler la mairie."]
  ];
  function dire(texte) {
    var p = document.createElement("p");
    p.textContent = texte;
    un("julie-fil").appendChild(p);
  }
  un("julie-ouvrir").onclick = function () { un("julie").hidden = false; this.hidden = true; un("julie-texte").focus(); };
  un("julie-fermer").onclick = function () { un("julie").hidden = true; un("julie-ouvrir").hidden = false; un("julie-ouvrir").focus(); };
  un("julie-envoyer").onclick = function () {
    var question = un("julie-texte").value;
    un("julie-texte").value = "";
    dire("Vous : " + question);
    dire("Julie : " + reponses.filter(function (r) { return question.toLowerCase().indexOf(r[0]) >= 0; })[0][1]);
  };
})();
