/** The looks themselves: one class freezes one kind of evidence. */
@NullMarked
package fr.parcours.probes;

import org.jspecify.annotations.NullMarked;
