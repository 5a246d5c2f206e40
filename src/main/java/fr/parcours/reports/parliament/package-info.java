/** The parliamentary report: many procedures side by side, who gets to the end first, and every figure traced to its run. */
@NullMarked
package fr.parcours.reports.parliament;

import org.jspecify.annotations.NullMarked;
