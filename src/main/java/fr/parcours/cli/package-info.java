/** The command line: the only place that sees every catalogue, and wires everything. */
@NullMarked
package fr.parcours.cli;

import org.jspecify.annotations.NullMarked;
