/** The reports themselves, one class for each format: the page people read, the file tools read, the lines on the screen. */
@NullMarked
package fr.parcours.reports;

import org.jspecify.annotations.NullMarked;
