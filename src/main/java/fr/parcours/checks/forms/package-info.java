/** Filling in: can a person see what each field wants, and is asked for no more than is needed? */
@NullMarked
package fr.parcours.checks.forms;

import org.jspecify.annotations.NullMarked;
