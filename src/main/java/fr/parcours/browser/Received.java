package fr.parcours.browser;

import java.nio.file.Path;

/**
 * A file that the site handed to the person. It is kept as bytes, never opened by anything that could run it.
 *
 * @param name as the site proposes it
 * @param type told by its first bytes, whatever its name says: {@code pdf}, {@code docx}, {@code text}…; {@code other} when unknown
 * @param file where it is until the walk ends, under a name of ours
 */
public record Received(String name, String type, long bytes, Path file) {}
