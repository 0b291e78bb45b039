/** What was found on boards, in words. */
package org.draftroom.storyboards.findings.web;
