/** Given names and their short forms, a group a line: "Mike Spurr" and "Michael Spurr" may be one person. */
export const SHORT_NAMES = `
Alexander Alex Sandy Alec
Alexandra Alex Sandra
Andrew Andy Drew
Anthony Tony Ant
Benjamin Ben
Catherine Katherine Kathryn Cathy Kathy Kate Katie
Charles Charlie Chuck
Christine Christina Chris
Christopher Chris
Daniel Dan Danny
David Dave Davey
Deborah Debra Debbie Deb
Donald Don
Douglas Doug
Edward Ed Eddie Ted
Eleanor Ellie Nell
Elizabeth Elisabeth Liz Lizzie Beth Betty
Frances Fran
Francis Frank
Frederick Fred Freddie
Gerald Gerard Gerry Jerry
Geoffrey Jeffrey Geoff Jeff
Gregory Greg
Jacqueline Jacqui Jackie
James Jim Jimmy Jamie
Janet Jan
Jennifer Jenny Jen
Joanna Joanne Jo
John Johnny Jon
Jonathan Jon Jonathon
Joseph Joe Joey
Joshua Josh
Judith Judy
Kenneth Ken Kenny
Lawrence Laurence Larry
Leonard Len
Leslie Les
Margaret Maggie Peggy Meg
Martin Martyn Marty
Matthew Matt
Michael Mike Mick Micky
Nicholas Nick Nicky Nic
Nigel Nige
Pamela Pam
Patricia Pat Tricia
Patrick Pat Paddy
Peter Pete
Philip Phillip Phil
Rachel Rachael Rach
Raymond Ray
Rebecca Becky
Richard Rich Rick Dick Ricky
Robert Rob Bob Bobby Robbie
Ronald Ron Ronnie
Samantha Sam
Samuel Sam
Stanley Stan
Stephen Steven Steve
Stuart Stewart
Susan Suzanne Sue
Terence Terry
Theresa Teresa Tess Terri
Thomas Tom Tommy
Timothy Tim
Victoria Vicky Vicki
Vincent Vince
Walter Walt
William Will Bill Billy Willy Willie`;
