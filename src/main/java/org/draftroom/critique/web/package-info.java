/** Critiques as a panel beside the script, and the form behind each of its buttons. */
package org.draftroom.critique.web;
