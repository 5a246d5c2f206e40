/** A journey as its author wrote it, and the contract of a step. */
@NullMarked
package fr.parcours.journey;

import org.jspecify.annotations.NullMarked;
