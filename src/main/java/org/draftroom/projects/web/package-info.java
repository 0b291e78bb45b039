/** The page on which an owner says who may see a project. */
package org.draftroom.projects.web;
