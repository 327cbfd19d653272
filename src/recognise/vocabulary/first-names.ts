import { anyOrder } from '../../text/any-order';

/**
 * Given names common in British and Irish news, beside those of the gazetteer's people: they tell a person's name from
 * a place or a body ("director of HMP Parc Will Styles") and keep two people of one surname apart ("Mrs Brown").
 * Names that are mostly places or words when capitalised in prison news (Chelsea, Lincoln, Preston) are left out.
 */
export const WOMEN = anyOrder(`
Abbie Abigail Ada Adele Agnes Aisha Alana Alexandra Alexa Alice Alicia Alison Allison Alma Amanda Amara Amber Amelia Amina Amy
Anastasia Andrea Angela Angie Anita Ann Anna Annabel Anne Annette Annie Antonia Anya Aoife April Arlene Audrey Ayesha Barbara Bea
Beatrice Becky Belinda Bernadette Beryl Beth Bethan Bethany Betty Beverley Beverly Brenda Briony Bridget Bronwen Bryony Camilla
Carla Carly Carmel Carmen Carol Carole Caroline Carolyn Carrie Carys Catherine Cathy Cecilia Ceri Charlotte Charmaine Cheryl
Chloe Christina Christine Ciara Claire Clara Clare Claudia Colette Constance Coral Corinne Daisy Danielle Daphne Dawn Debbie
Deborah Debra Deirdre Delia Della Denise Diana Diane Dianne Dolores Donna Dora Doreen Doris Dorothy Edith Edna Eileen Eilidh
Elaine Eleanor Elena Eleri Elin Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Eloise Elsie Emily Emma Erica Erika Erin Esme
Esther Eunice Eva Eve Evelyn Faith Farah Fatima Fay Faye Felicity Fern Finola Fiona Flora Frances Francesca Freya Gail Gaynor
Gemma Georgia Georgina Geraldine Ghazala Gillian Gina Gladys Glenda Glenys Gloria Grace Greta Gwen Gwyneth Hannah Harriet Hayley Hazel
Heather Helen Helena Henrietta Hilary Hilda Holly Imogen Ines Ingrid Irene Iris Isabel Isabella Isla Isobel Ivy Jackie Jacqueline
Jacqui Jade Jan Jane Janet Janice Janine Jasmine Jayne Jean Jeanette Jemima Jemma Jennifer Jenny Jess Jessica Jill Jillian Jo
Joan Joanna Joanne Jocelyn Jodie Josephine Josie Joy Joyce Judith Judy Julia Juliana Julie Juliet June Justine Kaitlin Karen Karin
Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayleigh Keeley Keira Kelly Kerry Kim Kimberley Kimberly Kirsten Kirsty
Kristin Kristina Lara Laura Lauren Laurie Leah Leanne Lesley Letitia Libby Lila Lilian Lily Linda Lindsay Lisa Liz Lois Lorna
Lorraine Louisa Louise Lucia Lucinda Lucy Lydia Lynda Lyndsey Lynn Lynne Lynsey Mabel Madeleine Maggie Mairead Mandy Margaret Margot
Maria Marian Marianne Marie Marilyn Marion Marjorie Marlene Martha Martina Mary Matilda Maureen Maxine Meera Megan Meghan
Melanie Melissa Michelle Millie Miranda Miriam Moira Molly Mona Monica Morag Muriel Myra Nadia Nadine Nancy
Naomi Natalie Natasha Niamh Nichola Nicola Nicole Nina Noreen Norma Olga Olive Olivia Orla Paige Pam Pamela Patricia Paula
Pauline Pearl Peggy Penelope Penny Petra Philippa Phillipa Philomena Phoebe Phyllis Pippa Polly Priya Rachael Rachel Rebecca Reena
Rhian Rhiannon Rhona Rhonda Rita Roberta Robyn Roisin Rosa Rosalind Rose Roseanna Rosemary Rosie Ruby Ruth Saira Sally Samantha
Sandra Sara Sarah Sasha Seema Shabana Shannon Sharon Sheila Shelley Sheryl Shirley Shona Sian Sinead Siobhan Siân Sofia
Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Susannah Susie Suzanne Suzi Suzy Sylvia Tabitha Tamara Tamsin Tania Tanya Tara
Teresa Tess Tessa Theresa Thelma Tina Toni Tracey Tracy Tricia Una Ursula Valerie Vanessa Vera Verity Veronica Vicki Vicky Victoria
Viola Violet Virginia Vivien Vivienne Wanda Wendy Wilma Winifred Yasmin Yvette Yvonne Zara Zoe
Nerys Ffion Lowri Menna Angharad Catrin Eluned Mairi Catriona Ailsa Elspeth Jeane Jeannie Isabelle Aileen Mavis Enid Zainab Shazia Samina Saima Rukhsana
Leila Yasmine Meena Sunita Kavita Geeta Usha Asha Manjit Jaswinder Kuldip Gurpreet Thea Winnie Abby Alexis Angelina Annabelle Ashleigh Bianca Brigid Bernice
Cassandra Celia Chantelle Charlene Cindy Connie Cressida Cynthia Delyth Dinah Elinor Emilia Estelle Freda Gabrielle Hattie Hollie Ida Janette Jennie Jessie
Karina Katharine Kaye Kirstie Kylie Lana Lena Leonie Lindsey Lottie Lynette Maisie Marcia Marina Maud Michaela Michele Mina Noelle Nora Nuala Oonagh Patsy
Poppy Rosalie Rosamund Roseanne Rowena Roxanne Sabrina Sadie Saskia Scarlett Selina Serena Sheena Shelagh Sonya Steph Susanna Suzie
Allyson Alyson Ana Anthea Anwen Athene Ava Avril Bev Bhavna Caitlin Cassie Chantal Cherie Chrissie Corinna Courtney Davina
Deb Dilys Eilish Eithne Elish Ethel Francine Glynis Grainne Gwenda Helga Jenna Leona Lizzie Maddy Maeve Margery Margo
Martine Maura Meryl Mia Mildred Milly Mollie Morwenna Myrtle Nell Nikki Parveen Prue Raquel Renee Ria Robina Rona Rosaleen
Shauna Simone Sukhwinder Sybil Tasmin Terri Tiffany Tilly Trish Zena
Aisling Anjali Carlene Dorota Iona Katarzyna Lucie Magdalena Manon Morven Nasreen Nisha Pia Poonam Samira Sioned Trina`);

export const MEN = anyOrder(`
Aaron Abdul Abdullah Abraham Adam Adrian Ahmed Aidan Al Alan Alasdair Alastair Albert Alec Alex Alexander Alf Alfie Alfred Ali Alister
Allan Allen Alun Alwyn Amir Andre Andrew Andy Aneurin Angus Ant Anthony Antonio Archie Arjun Arnold Art Arthur Arwel Asad Ashley Asif
Austin Barnaby Barney Barrie Barry Bart Basil Ben Benedict Benjamin Bernard Bert Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett
Brian Bruce Bruno Bryan Bryn Byron Callum Calum Calvin Cameron Carl Carlos Carlton Carwyn Cecil Cedric Chad Charles Charlie Chris Christian
Christopher Ciaran Clarence Claude Clement Clifford Clive Colin Colm Conor Connor Conrad Cormac Craig Curtis Cyril Dafydd Daley Damian
Damien Damon Dan Daniel Danny Darrell Darren Darryl Daryl Dave David Dean Declan Denis Dennis Denzil Derek Dermot Des Desmond Dewi Diarmuid Dick Dominic Don Donald Dorian Doug Dougal Douglas Drew Dudley Duncan Dylan Eamon Eamonn Ed Eddie Edgar Edmund Edward Edwin Edwyn Elfyn Eliot Elliot Elliott Elwyn Emlyn Emmanuel Emmett Emyr Enda Eoin Eric Ernest Ernie Esmond Ethan Euan Eugene Evan Ewan Ewen Faisal
Felix Fergus Finlay Finn Floyd Francis Frank Frankie Fraser Fred Freddie Frederick Gabriel Gareth Garfield Garry Garth Gary
Gavin Gene Geoff Geoffrey George Geraint Gerald Gerard Gerry Gethin Gideon Gilbert Giles Glen Glenn Glyn Godfrey Gordon Graeme Graham Grahame Grant
Greg Gregor Gregory Griff Guy Gwyn Gwilym Hamish Hamza Harold Harry Harvey Hassan Hector Henry Herbert Howard Hubert Hugh Hugo Humphrey Hussein Huw Hywel
Iain Ian Ibrahim Idris Ieuan Ifan Igor Imran Iqbal Irfan Isaac Ismail Ivan Ivor Iwan Jack Jacob Jake James Jamie Jan Jason
Jasper Javed Javier Jay Jed Jeff Jefferson Jeffrey Jeremiah Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joe Joel Joey John Johnny Jon Jonah
Jonathan Jonathon Jordan Jose Joseph Josh Joshua Juan Jules Julian Julius Justin Kamal Karim Karl Keir Keith Kelvin Ken Kenneth Kenny
Kent Kevin Khalid Kieran Kieron Kit Kris Kristian Kurt Kwame Kwasi Kyle Lachlan Lance Larry Laurence Lawrence Lawson Lee Len Leo Leon Leonard
Leroy Les Leslie Lewis Liam Lionel Lloyd Logan Louis Lucas Luis Luke Luther Lyndon Mahmoud Malcolm Manuel Marc Marco Marcus Mario
Mark Marlon Martin Martyn Marvin Mathew Matt Matthew Maurice Max Maxwell Mel Melvin Michael Micheál Mick Mickey Mike Miles Milo Milton
Mohamed Mohammad Mohammed Moses Muhammad Mukhtar Murray Mustafa Nadeem Nadhim Nasir Nathan Nathaniel Naveed Ned Neil Nelson Neville Niall Nic Nicholas
Nick Nicky Nigel Noel Norman Oisin Oliver Ollie Omar Oscar Otis Owain Owen Paddy Padraig Pascal Pat Patrick Paul Percy Perry Pete Peter Phil Philip Phillip Pierre Piers Quentin Raheem Raj Rajesh Ralph Ramesh Randy Raphael Rashid
Ravi Ray Raymond Reece Reg Reginald Reuben Rex Rhodri Rhys Rich Richard Richie Rick Ricky Rishi Rob Robbie Robert Robin Rod Roddy Roderick
Rodney Roger Roland Rolf Ron Ronald Ronan Ronnie Rory Ross Roy Royston Rufus Rupert Russ Russell Ryan Sajid Salim Salman Sam Samir Sammy Samson Samuel
Sandy Sanjay Saul Scott Seamus Sean Sebastian Selwyn Seth Shane Shaun Shawn Sheldon Sid Sidney Simon Sion Solomon Spencer Stan Stanley Stefan
Stephen Sterling Steve Steven Stewart Stuart Sunil Suresh Syed Tahir Tam Tariq Ted Teddy Terence Terrence Terry Theo Theodore Thomas Tim
Timothy Toby Todd Tom Tomas Tommy Tomos Tony Travis Trefor Trevor Tristan Troy Tudor Tyler Tyrone Usman Vaughan Vernon Vic Victor Vijay Vince
Vincent Vinny Vivian Wallace Walter Warren Wayne Wes Wesley Wilfred Will William Willie Winston Wyn Xavier Yusuf Zac Zachary Zahid Zak
Dougie Finlay Ruaridh Murdo Magnus Struan Archibald Dugald Jock Ranald Aled Derfel Dyfan Dyfrig Eifion Emrys Euros Gerallt Gruffydd Gwynfor Hefin Idwal
Iestyn Ifor Illtyd Ioan Iolo Iorwerth Meirion Meurig Rhydian Siôn Bertie Cahal Cillian Darragh Donal Emmet Eoghan Fergal Fintan Jarlath Lorcan Malachy
Micheal Naoise Peadar Phelim Ruairi Tadhg Turlough Adeel Amjad Anwar Arif Arshad Ashraf Aziz Bashir Bilal Farooq Hamid Hanif Haroon Jamal Junaid Khurram
Majid Mohsin Nazir Pervez Qasim Saeed Saleem Shakeel Sohail Waheed Waqar Wasim Younis Zafar Zaheer Zubair Ajay Amit Anil Arun Ashok Deepak Dilip Dinesh
Gurdip Harinder Jagdish Jaspal Jatinder Kiran Mahesh Manoj Mukesh Naveen Nikhil Nitin Pradeep Prakash Rajiv Rakesh Ranjit Rohit Rupinder Sachin Sandeep
Sanjeev Satish Tejinder Varinder Vikram Vinod Vivek Alvin Ambrose Aubrey Bertram Cliff Clint Cornelius Cuthbert Cyrus Darius Denny Dexter Dirk Dom Duane
Dwayne Dwight Edmond Eli Elias Elijah Emanuel Errol Ezra Frazer Freddy Frederic Hank Hans Horace Jermaine Johnathan Jorge Lennie Leopold Lester Luca Lucian
Marcel Marty Melvyn Mervyn Monty Myles Nat Nicolas Oswald Otto Pablo Pedro Percival Quincy Ricardo Roberto Rudolph Silas Stevie Sylvester Virgil Wilbur
Wilf Zach Zack
Alejandro Andreas Arfon Bernie Conall Corey Derrick Finbar Gerwyn Glynn Greig Hasan Jolyon Jonny Kai Keiran Kirk Mahmood Mat
Narinder Norrie Osman Rab Rafael Randal Riyad Seán Shabir Wajid Wilfrid
Dara Delroy Femi Kashif Kofi Marek Mungo Nabil Piotr Tomasz`);
