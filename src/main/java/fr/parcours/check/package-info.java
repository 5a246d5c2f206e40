/** The contract of a check: one question asked of the frozen evidence, always with the same answer. */
@NullMarked
package fr.parcours.check;

import org.jspecify.annotations.NullMarked;
