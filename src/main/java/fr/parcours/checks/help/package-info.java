/** When the person errs, stops or needs somebody: what the procedure does for them. */
@NullMarked
package fr.parcours.checks.help;

import org.jspecify.annotations.NullMarked;
