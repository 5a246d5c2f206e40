/** What axe-core sees, retold in people's words: one table, one check a rule. */
@NullMarked
package fr.parcours.checks.axe;

import org.jspecify.annotations.NullMarked;
