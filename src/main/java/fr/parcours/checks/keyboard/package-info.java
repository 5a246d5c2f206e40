/** The keyboard: what it reaches and works, in which order, what one sees of it, and what changes by itself meanwhile. */
@NullMarked
package fr.parcours.checks.keyboard;

import org.jspecify.annotations.NullMarked;
