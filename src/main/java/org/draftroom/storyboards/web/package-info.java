/** Pages of boards and their panels. A leaf: nothing else uses it. */
package org.draftroom.storyboards.web;
