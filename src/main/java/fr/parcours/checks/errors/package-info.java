/** What a form answers to somebody who errs: said or not, where, how it is heard, and what is left of the work done. */
@NullMarked
package fr.parcours.checks.errors;

import org.jspecify.annotations.NullMarked;
