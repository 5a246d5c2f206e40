/** Seeing, hearing and handling: what keys, zoom, a small screen or a screen reader meet on the way. */
@NullMarked
package fr.parcours.checks.access;

import org.jspecify.annotations.NullMarked;
