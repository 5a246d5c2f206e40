/** Who walks: the conditions of the browser, and the constraints under which each step is done. */
@NullMarked
package fr.parcours.persona;

import org.jspecify.annotations.NullMarked;
