/** The contract of a report: one way to write down what a run left, for one kind of reader. */
@NullMarked
package fr.parcours.report;

import org.jspecify.annotations.NullMarked;
