package fr.parcours.reader;

import fr.parcours.check.Sentence;
import java.nio.file.Path;

/** Something worth saying of a file that is no mistake: how it was read, what was drawn from it. */
public record Remark(Path file, Sentence said) {}
