/** The contract of a look: it reads the page in front of the person and freezes one kind of evidence. */
@NullMarked
package fr.parcours.probe;

import org.jspecify.annotations.NullMarked;
