/** What things are called when they are heard: images, links, fields, frames, and whether the words say what is there. */
@NullMarked
package fr.parcours.checks.names;

import org.jspecify.annotations.NullMarked;
