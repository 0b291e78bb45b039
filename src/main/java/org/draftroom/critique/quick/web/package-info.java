/** The page of a script's quick reading: its curve, what was found, the notes. */
package org.draftroom.critique.quick.web;
