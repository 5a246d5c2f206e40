package fr.parcours.reader;

import java.util.List;

/** Reads the id of a check, and tells the nearest one when there is none of that name. */
final class CheckNames {
    private final List<String> known;

    CheckNames(List<String> known) {
        this.known = List.copyOf(known);
    }

    /** The check that this part names; "" when the mistake is told. */
    String read(Fields fields, Mistakes mistakes) {
        String check = fields.must("check");
        if (!check.isEmpty() && !known.contains(check)) {
            List<String> near = Nearest.to(check, known);
            String french = near.isEmpty() ? "" : " Vouliez-vous dire " + Mistakes.fr(near.get(0)) + "\u00a0?";
            String english = near.isEmpty() ? "" : " Did you mean " + Mistakes.en(near.get(0)) + "?";
            mistakes.add(
                    fields.at("check"),
                    "Aucun contrôle ne s’appelle " + Mistakes.fr(check) + "." + french,
                    "No check is called " + Mistakes.en(check) + "." + english,
                    near);
        }
        return check;
    }
}
