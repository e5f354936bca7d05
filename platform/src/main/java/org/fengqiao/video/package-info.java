/**
 * Video calls between people of a case (视频会谈): who is asked, who was there and for how long, and how their browsers find each other. Picture and
 * sound go from browser to browser. The module that has the case decides who conducts a call and whom it is with: see
 * {@link org.fengqiao.video.VideoCalls}.
 */
@NullMarked
package org.fengqiao.video;

import org.jspecify.annotations.NullMarked;
