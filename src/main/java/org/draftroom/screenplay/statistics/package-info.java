/** Figures computed from a screenplay and its pages. */
package org.draftroom.screenplay.statistics;
