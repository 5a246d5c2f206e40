package fr.parcours.bench;

import java.util.Locale;

/**
 * Writes a page that looks like a screen of a real procedure: header, navigation, progress, text, forms, tables, footer, with the
 * defects that real ones have. The same number and size always give the same bytes.
 */
final class GeneratedPage {
    private static final String[] WORDS =
            ("votre demande sera examinée par le service compétent dans un délai de deux mois après réception du dossier complet"
                            + " joignez une copie lisible de chaque pièce et conservez le numéro qui vous est remis à la fin de la"
                            + " démarche en cas de changement de situation prévenez la mairie ou appelez le numéro gratuit")
                    .split(" ");
    private static final String STYLE = """
            body{font:16px/1.5 sans-serif;margin:0;color:#1e1e1e}header,footer{background:#f0f0f5;padding:16px 32px}
            nav ul{display:flex;flex-wrap:wrap;gap:16px;list-style:none;padding:0}main{max-width:1000px;margin:0 auto;padding:16px}
            .grid{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.card{border:1px solid #ddd;padding:12px;border-radius:4px}
            fieldset{border:1px solid #ccc;margin:16px 0}label{display:block;margin-top:8px}.hint{color:#666;font-size:14px}
            input[type=text],select{width:60%;padding:8px;border:1px solid #3a3a3a}.pale{color:#aaa}
            table{border-collapse:collapse;width:100%}td,th{border:1px solid #ddd;padding:6px;text-align:left}
            .btn{background:#000091;color:#fff;border:0;padding:10px 20px}.btn:focus{outline:3px solid #0a76f6}
            .step{display:inline-block;padding:4px 12px;background:#eee}.step.now{background:#000091;color:#fff}
            """;

    private final StringBuilder out = new StringBuilder();
    private final int number;
    private int elements;
    private int block;

    private GeneratedPage(int number) {
        this.number = number;
    }

    /** A page of about that many elements. */
    static String of(int elements, int number) {
        GeneratedPage page = new GeneratedPage(number);
        page.opening();
        while (page.elements < elements - 30) {
            page.block();
        }
        page.closing();
        return page.out.toString();
    }

    private void put(String html) {
        out.append(html).append('\n');
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            elements += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
        }
    }

    private String sentence(int salt, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[Math.floorMod(number * 31 + salt * 7 + i * 3, WORDS.length)]);
        }
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void opening() {
        out.append("<!DOCTYPE html>\n");
        put("<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Étape " + number + " – Ma démarche</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>" + STYLE
                + "</style></head><body>");
        put("<header><a href=\"#main\">Aller au contenu</a><p><strong>Ville de Saint-Exemple</strong></p><nav><ul>");
        for (String entry : new String[] {"Accueil", "Mes démarches", "Aide", "Contact", "Se connecter"}) {
            put("<li><a href=\"#" + entry.toLowerCase(Locale.ROOT).replace(' ', '-') + "\">" + entry + "</a></li>");
        }
        put("</ul></nav></header><main id=\"main\"><h1>Étape " + number + " : " + sentence(1, 4) + "</h1><p>");
        for (int i = 1; i <= 4; i++) {
            put("<span class=\"step" + (i == number % 4 + 1 ? " now" : "") + "\">" + i + " " + sentence(i, 2)
                    + "</span>");
        }
        put("</p>");
    }

    private void block() {
        block++;
        switch (Math.floorMod(block + number, 4)) {
            case 0 -> form();
            case 1 -> text();
            case 2 -> table();
            default -> cards();
        }
    }

    private void text() {
        put("<h2>" + sentence(block, 5) + "</h2><p>" + sentence(block + 1, 30) + " <a href=\"#b" + block + "\">"
                + sentence(block, 3) + "</a>.</p><ul><li>" + sentence(block + 2, 8) + "</li><li>"
                + sentence(block + 3, 6)
                + "</li><li>" + sentence(block + 4, 9) + "</li></ul><p class=\"pale\">" + sentence(block + 5, 12)
                + "</p>");
    }

    private void form() {
        String id = "f" + block;
        put("<form action=\"#\" method=\"get\"><fieldset><legend>" + sentence(block, 3) + "</legend>");
        for (int i = 0; i < 4; i++) {
            String field = id + "-" + i;
            put("<label for=\"" + field + "\">" + sentence(block + i, 2) + " " + block + (char) ('a' + i)
                    + " <span class=\"hint\">" + sentence(block + i, 4) + "</span></label><input type=\"text\" id=\""
                    + field
                    + "\" name=\"" + field + "\"" + (i == 1 ? " required" : "") + ">");
        }
        put("<input type=\"text\" name=\"" + id + "-bare\" placeholder=\"" + sentence(block, 2) + "\">");
        put("<label for=\"" + id + "-s\">" + sentence(block, 2) + "</label><select id=\"" + id + "-s\" name=\"" + id
                + "-s\"><option>Choisir</option><option>Oui</option><option>Non</option></select>");
        put("<p><input type=\"radio\" id=\"" + id + "-y\" name=\"" + id + "-r\"><label for=\"" + id
                + "-y\">Oui</label><input type=\"radio\" id=\"" + id + "-n\" name=\"" + id + "-r\"><label for=\"" + id
                + "-n\">Non</label></p><button class=\"btn\">Continuer " + block + "</button></fieldset></form>");
    }

    private void table() {
        put("<table><caption>" + sentence(block, 4)
                + "</caption><tr><th scope=\"col\">Pièce</th><th scope=\"col\">Délai</th>"
                + "<th scope=\"col\">Prix</th></tr>");
        for (int i = 0; i < 8; i++) {
            put("<tr><td>" + sentence(block + i, 3) + "</td><td>" + (i + 2) + " jours</td><td>" + (i * 3 + 5)
                    + " €</td></tr>");
        }
        put("</table>");
    }

    private void cards() {
        put("<div class=\"grid\">");
        for (int i = 0; i < 3; i++) {
            put("<div class=\"card\"><h3>" + sentence(block + i, 3) + "</h3><p>" + sentence(block + i, 14)
                    + "</p><p><a href=\"#c" + block + i
                    + "\">En savoir plus</a></p><img src=\"data:,\" width=\"20\" height=\"20\""
                    + (i == 1 ? "" : " alt=\"\"") + "></div>");
        }
        put("</div>");
    }

    private void closing() {
        put("</main><footer><ul>");
        for (String entry :
                new String[] {"Accessibilité : partiellement conforme", "Mentions légales", "Plan du site"}) {
            put("<li><a href=\"#pied\">" + entry + "</a></li>");
        }
        put("</ul><p>" + sentence(9, 10) + "</p></footer></body></html>");
    }
}
