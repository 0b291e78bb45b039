/**
 * Scripts: Fountain text, its update log and snapshots, change sets and anchors, import, print and export.
 * The text at any version comes from here. Uses projects and screenplay.
 */
package org.draftroom.scripts;
