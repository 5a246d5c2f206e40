package fr.parcours.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A file that the site handed over on the way.
 *
 * @param step position in the journey of what asked for it, from 1
 * @param name as the site proposed it, typed values hidden
 * @param type told by its first bytes: {@code pdf}, {@code docx}, {@code text}…; {@code other} when nothing tells
 * @param file where it is kept, from the run's folder; empty when it is not, because it holds typed values that cannot be hidden
 * @param paper what it tells of itself when it is a PDF that could be read, null otherwise
 */
public record Handed(
        int step,
        String name,
        String type,
        long bytes,
        String file,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Paper paper) {}
