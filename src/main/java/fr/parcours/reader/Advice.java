package fr.parcours.reader;

import fr.parcours.check.Sentence;
import java.nio.file.Path;

/**
 * Something that is no mistake in a journey, and that its author will want to change: where, and what to do.
 *
 * @param line from 1
 */
public record Advice(Path file, int line, Sentence said) {}
