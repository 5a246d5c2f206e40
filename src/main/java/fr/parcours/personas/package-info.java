/** Those who walk, one class each. */
@NullMarked
package fr.parcours.personas;

import org.jspecify.annotations.NullMarked;
