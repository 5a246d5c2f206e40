/** Every question we know how to ask, gathered by subject, and the few readers of words and money that they share. */
@NullMarked
package fr.parcours.checks;

import org.jspecify.annotations.NullMarked;
