/** Does the person know what to expect, what it costs and who is speaking, before and on the way? */
@NullMarked
package fr.parcours.checks.fairness;

import org.jspecify.annotations.NullMarked;
