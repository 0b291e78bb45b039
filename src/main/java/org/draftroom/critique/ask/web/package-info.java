/** The page of questions about a script. */
package org.draftroom.critique.ask.web;
