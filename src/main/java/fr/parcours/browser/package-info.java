/** The port: what can be done to, and read from, the page in front of a person. It knows no vendor. */
@NullMarked
package fr.parcours.browser;

import org.jspecify.annotations.NullMarked;
