"""Given names, and what they tell about a person. Names that both women and men bear stand in both lists."""

from __future__ import annotations

FEMALE = frozenset(
    """
    Aaliyah Abby Abena Abigail Ada Adaeze Adele Agatha Agnes Agnieszka Aiko Aileen Ailsa Aisha Aisling Akosua Alana
    Alessandra Alex Alexa Alexandra Alexis Alice Alicia Alina Alison Allison Alma Alyssa Amal Amanda Amara Amber
    Amelia Amina Amy Ana Anabel Anastasia Andrea Angel Angela Angelica Angelina Angharad Angie Anita Anjali Anke Ann
    Anna Annabel Anne Annette Annie Antonia Anya Aoife April Ariana Arlene Ashley Astrid Audrey Ava Avery Ayesha
    Barbara Beatrice Beatriz Becky Bella Bernadette Bernice Bertha Beryl Beth Bethan Bethany Betsy Betty Beverley
    Beverly Bianca Birgit Blanche Bonnie Brenda Bridget Bronwen Brooke Caitlin Camilla Camille Candace Cara Carina
    Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Carys Casey Cassandra Catherine Cathy Catriona
    Cecilia Celeste Celia Cerys Chantal Charlene Charlotte Chelsea Cheryl Chiara Chioma Chloe Christina Christine
    Ciara Cindy Claire Clara Clare Claudia Colette Colleen Condoleezza Connie Constance Consuelo Cora Cordelia
    Corinne Courtney Cynthia Daisy Dana Daniela Danielle Daphne Dawn Deb Debbie Deborah Debra Deepa Deirdre Delia
    Delores Denise Desiree Diana Diane Dina Dolores Donna Dora Doreen Doris Dorothea Dorothy Edith Edna Eileen
    Eilidh Elaine Eleanor Elena Eleri Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elodie Elsie Emily Emma
    Erica Erika Erin Esme Esperanza Esther Ethel Eva Eve Evelyn Ewa Faith Faiza Farida Fatemah Fatima Fatou Faye
    Federica Felicity Fern Ffion Fiona Flora Florence Folake Frances Francesca Freja Freya Gabriela Gabrielle Gail
    Gaynor Gemma Genevieve Geraldine Gertrude Ghazala Gillian Gina Ginger Giorgia Gisele Giulia Gladys Glenda Glenys
    Gloria Grace Grainne Greta Gretchen Guadalupe Gwen Gwenllian Gwyneth Hadley Hailey Hannah Harriet Haruka Hattie
    Hayley Hazel Heather Heidi Heike Helen Helena Helene Henrietta Hermione Hester Hilary Hilda Hillary Holly Hope
    Huma Ida Ilana Ilse Imelda Imogen Indira Ines Inge Ingeborg Ingrid Iona Irene Irina Iris Irma Isabel Isabella
    Isabelle Isla Ivana Ivanka Ivy Jackie Jacqueline Jade Jamila Jan Jana Jane Janelle Janet Janice Janine Jasmine
    Jayne Jean Jeanette Jeanne Jemima Jemma Jen Jenna Jennie Jennifer Jenny Jess Jessica Jessie Jill Jillian Jo Joan
    Joanna Joanne Jocelyn Jodie Jordan Josephine Josie Joy Joyce Juanita Judith Judy Julia Juliana Julianne Julie
    Juliet Juliette June Kamala Karen Karin Karina Katarzyna Kate Katherine Kathleen Kathryn Kathy Katie Katja
    Katrina Kavita Kay Kaya Kayla Keisha Kellie Kelly Kelsey Kemi Kendra Kerry Kezia Kim Kimberly Kirsteen Kirsten
    Kirstie Kirsty Kristen Kristin Kristina Krystal Kylie Lakshmi Lara Latoya Laura Lauren Laurie Lea Leah Leanne
    Leila Lena Lenora Leonora Lesley Leslie Leticia Leymah Lila Lilian Lillian Lily Linda Lindsay Lindsey Ling Lisa
    Liz Liza Lizzie Lois Lola Lorelei Loretta Lori Lorna Lorraine Louisa Louise Lowri Lucia Lucille Lucinda Lucy
    Ludmila Luisa Lydia Lynda Lynette Lynn Lynne Mabel Mackenzie Madeleine Madeline Madison Maeve Magdalena Maggie
    Mahnoor Mairead Maisie Makena Malala Malgorzata Mandy Mara Marcia Margaret Margarita Margot Maria Mariah Mariam
    Mariana Marianne Marie Marilyn Marina Marion Marissa Marjorie Marlene Marsha Marta Martha Martina Mary Maryam
    Mathilde Matilda Maud Maura Maureen Mavis Maxime Maxine May Maya Meena Meera Meg Megan Meghan Mei Mel Melania
    Melanie Melinda Melissa Mercedes Meredith Mhairi Mia Michaela Michele Michelle Mildred Millicent Millie Mina
    Minnie Miranda Miriam Moira Molly Mona Monica Morag Morgan Muriel Myra Myrtle Nadia Nadine Nancy Naomi Nasreen
    Natalia Natalie Natalya Natasha Neha Nellie Nerys Ngozi Niamh Nicky Nicola Nicole Nikki Nina Noor Nora Noreen
    Norma Nuala Octavia Odessa Odette Oksana Olena Olga Olive Olivia Oona Ophelia Oprah Orla Padma Paige Pam Pamela
    Paola Patience Patricia Patsy Patti Patty Paula Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe Phyllis
    Pilar Pippa Polly Pooja Poppy Portia Preeti Priscilla Priti Priya Rachael Rachel Radha Ramona Rana Raquel
    Rashida Rebecca Regina Rekha Renata Rene Renee Rhiannon Rhoda Rhona Rhonda Rita Roberta Robin Robyn Rochelle
    Roisin Rosa Rosalie Rosalind Rosalyn Rosamund Rosario Rose Roseanne Rosemary Rosie Rowan Rowena Roxanne Roz Ruby
    Rukhsana Rupa Ruth Sabrina Sadia Sadie Sally Salma Sam Samantha Samina Sandra Sandrine Saoirse Sara Sarah Sasha
    Saskia Savannah Scarlett Seema Selina Selma Serena Shabana Shami Shannon Sharon Shashi Shazia Sheila Shelby
    Shelley Sheri Sherry Sheryl Shirin Shirley Shona Shreya Sian Sienna Sigrid Silvia Simone Sinead Siobhan Sioned
    Smita Sofia Solange Soledad Solveig Sonia Sonya Sophia Sophie Stacey Stacy Stella Stephanie Sue Suella Summer
    Sunita Susan Susanna Susannah Sushma Suzanne Suzy Svetlana Swati Sybil Sylvia Tabitha Tamara Tamika Tammy Tania
    Tanya Tara Tasha Tatiana Tatyana Taylor Teresa Teri Tess Tessa Thandi Thandiwe Thelma Theresa Therese Tiffany
    Tilda Tina Toni Tracey Traci Tracy Tricia Trina Trisha Trudy Ulrike Una Ursula Usha Ute Val Valerie Vandana
    Vanessa Velma Vera Verity Verna Veronica Vicki Vicky Victoria Viola Violet Virginia Vivian Vivien Vivienne Wanda
    Wanjiru Wendy Wilhelmina Wilma Winifred Winnie Winona Xanthe Ximena Xiu Yasmin Yasmine Yetunde Yolanda Yuki
    Yulia Yvette Yvonne Zadie Zahra Zainab Zanele Zara Zelda Zoe Zofia Zora
    """.split()
)
"""Given names of women, mainly English, with some of other languages that are common in English-language news."""

MALE = frozenset(
    """
    Aaron Abdul Abdullah Abe Abel Abraham Adam Adil Aditya Adrian Ahmad Ahmed Aidan Ajay Ajit Akbar Al Alain Alan
    Alasdair Alastair Albert Alberto Aldo Alec Alejandro Aleksandr Alessandro Alessio Alex Alexander Alexei Alexey
    Alfie Alfonso Alfred Ali Alistair Allan Allen Alun Alvaro Alvin Amar Amara Ambrose Amir Amit Anand Anas Anatoly
    Anders Andre Andrei Andrew Andriy Andrzej Andy Aneurin Angel Angelo Angus Anil Anthony Antoine Anton Antonio
    Archie Arjun Armando Arnold Arthur Arturo Asad Asher Ashley Ashok Ashraf Atul Aubrey August Austin Avery Barack
    Barnabas Barnaby Barney Barry Bart Bartholomew Bashar Basil Ben Benedict Benjamin Benny Bernard Bernd Bernie
    Bert Bertie Bill Billy Bjarne Bjorn Blair Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce
    Bruno Bryan Bryce Bryn Byron Caleb Callum Calum Calvin Cameron Carl Carlos Carlton Carter Casey Cathal Cecil
    Cedric Cesar Chad Charles Charlie Chester Chidi Chinua Chris Christian Christophe Christopher Chuck Ciaran
    Clarence Clark Claude Claudio Clay Clayton Clement Cliff Clifford Clifton Clint Clive Clyde Cole Colin Connor
    Conor Conrad Corey Cormac Cornelius Cory Craig Crispin Cristiano Curtis Cuthbert Cyril Cyrus Dafydd Dai Dale
    Damian Damien Damon Dan Dana Daniel Danny Dante Darren Darryl Dave David Davis Dean Declan Deepak Denholm Denis
    Dennis Denzel Derek Dermot Desmond Dev Devin Dexter Diarmuid Didier Diego Dieter Dietmar Digby Dillon Dimitri
    Dinesh Dmitry Dmytro Dominic Don Donal Donald Donnacha Donovan Doug Douglas Drew Dudley Duncan Dustin Dwayne
    Dwight Dylan Eamon Eamonn Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elias Elijah Elliot Elliott Ellis
    Elmer Elon Elvis Elwood Emanuel Emeka Emil Emiliano Emilio Emlyn Emmanuel Emmett Emyr Enoch Enrico Enrique Eoin
    Eric Erik Ernest Ernesto Ernie Errol Esteban Ethan Etienne Euan Eugene Evan Everett Evgeny Ewan Ewen Ezra Fabio
    Fabrice Faisal Farid Federico Felipe Felix Femi Ferdinand Fergus Fernando Fidel Finlay Finn Fionn Fitzroy Floyd
    Forrest Francis Francisco Franco Francois Frank Frankie Franklin Fraser Fred Freddie Frederick Friedrich Gabriel
    Galen Gareth Garry Garth Gary Gavin Gene Geoff Geoffrey George Geraint Gerald Gerard Gerhard Gerry Gethin
    Giacomo Gideon Gilbert Giles Gilles Giorgio Giovanni Giuseppe Glen Glenn Godfrey Gonzalo Gopal Gordon Graeme
    Graham Grant Greg Gregor Gregory Griff Grover Grzegorz Guadalupe Guido Guillaume Guillermo Gunther Gus Gustav
    Gustavo Guy Gwyn Habib Hadley Hakeem Hal Hamid Hamish Hans Hari Harold Haroon Harrison Harry Harvey Hasan Hassan
    Hector Heinz Helmut Henri Henrik Henry Herbert Herman Hermann Hernan Hilary Hiroshi Homer Horace Horst Howard
    Hubert Hugh Hugo Humphrey Hussein Huw Hywel Iain Ian Ibrahim Idris Ieuan Ignacio Igor Ikenna Ilya Imran Imtiaz
    Ira Irfan Irvin Irving Irwin Isaac Isaiah Ismail Ivan Ivor Iwan Jack Jacob Jacques Jaime Jake Jakub Jamal James
    Jamie Jan Jared Jarrod Jason Jasper Javid Javier Jay Jean Jeb Jed Jeff Jefferson Jeffrey Jens Jerald Jeremiah
    Jeremy Jerome Jerry Jerzy Jesse Jesus Jethro Jim Jimmy Joachim Joaquin Jochen Joe Joel Johan Johannes John
    Johnnie Johnny Jon Jonah Jonas Jonathan Jonny Jordan Jorge Jose Josef Joseph Josh Joshua Juan Jude Julian Julio
    Julius Junaid Jurgen Justin Kamal Karim Karl Kash Kashif Kasim Keir Keith Kelvin Ken Kendrick Kenji Kenneth
    Kenny Kent Kenyatta Kerry Kevin Khalid Khizr Kim Kirk Kishore Kjell Klaus Knut Kofi Kojo Kris Krzysztof Kumar
    Kurt Kwabena Kwame Kwasi Kyle Lachlan Lamar Lance Larry Lars Laurence Laurent Laurie Lawrence Lech Lee Leif
    Lemuel Len Lenny Leo Leon Leonard Leonardo Leopold Leroy Les Leslie Lester Levi Lewis Liam Lincoln Lindsey Linus
    Lionel Llewellyn Lloyd Logan Lorcan Lorenzo Lou Louis Luca Lucas Lucian Luciano Luigi Luis Luke Luther Lyle
    Lyndon Mads Magnus Mahmoud Malcolm Manfred Manoj Manuel Marc Marcel Marco Marcos Marcus Marek Mario Mark Marlon
    Marshall Martin Marty Marvin Mason Massimiliano Massimo Mateo Mateusz Mathew Mathieu Matt Matteo Matthew
    Matthias Maurice Mauricio Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Meirion Melvin Merrick Mervyn Micah
    Michael Michel Miguel Mike Mikhail Miles Milo Milton Mitch Mitchell Mitt Mo Mohamed Mohammad Mohammed Mohan
    Mohsin Montgomery Mordecai Morgan Morris Mortimer Moses Muhammad Mukesh Murdo Mustafa Myles Nadeem Nadhim Nathan
    Nathaniel Naveed Naveen Neal Ned Neil Nelson Neville Newt Niall Nicholas Nick Nicky Nico Nicolas Nigel Nikita
    Nikolai Nitin Noah Noel Norman Obinna Oisin Olaf Oleg Oleksandr Oliver Olivier Olusegun Omar Orlando Osama
    Osbert Oscar Osian Otis Otto Owen Pablo Paddy Padraig Pankaj Paolo Parker Pascal Pat Patrick Paul Pavel Pawel
    Pedro Percival Percy Perry Pete Peter Petro Phil Philip Philippe Phillip Pierre Piers Pietro Piotr Pradeep
    Prakash Pranav Pravin Preston Prince Quentin Quincy Quinton Rafael Rahul Rainer Raj Rajesh Rakesh Ralph Ramesh
    Ramon Rand Randall Randolph Randy Raphael Rashid Rasmus Raul Ravi Ray Raymond Reggie Reginald Reid Reince
    Reinhard Rene Renzo Reuben Rex Rhodri Rhys Ricardo Rich Richard Rick Ricky Rishi Rizwan Rob Robbie Robert
    Roberto Robin Rocco Rod Roddy Roderick Rodney Rodolfo Rodrigo Roger Rohan Roland Rolf Roman Ron Ronald Ronnie
    Rory Rosario Ross Rowan Roy Ruairi Ruaridh Ruben Rudolph Rudy Rufus Rupert Rush Russ Russell Ryan Sachin Sadiq
    Saeed Sajid Salman Salvador Salvatore Sam Samir Sammy Samuel Sandeep Sanjay Santiago Saul Scott Seamus Sean
    Sebastian Serge Sergei Sergey Sergio Seth Shahid Shane Shannon Shashi Shaun Shawn Sheldon Shinzo Sid Sidney
    Silas Silvio Simon Sipho Sol Solomon Soren Spencer Stan Stanley Stefan Stephen Sterling Steve Steven Stewart
    Stig Stuart Suleiman Sunil Suresh Sven Syed Tadeusz Tadhg Tahir Takeshi Tariq Tarquin Taylor Ted Terence
    Terrance Terrence Terry Thabo Thaddeus Theo Theodore Thierry Thomas Tim Timothy Tobias Toby Todd Tom Tomas Tommy
    Tomos Tony Torquil Travis Trefor Trent Trevor Tristan Troy Tucker Tyler Tyrone Uday Ulrich Ulysses Umar Usman
    Uwe Vaclav Val Vernon Vicente Victor Vijay Vikram Viktor Vince Vincent Vinod Virgil Vitaly Vivek Vlad Vladimir
    Volodymyr Wade Wallace Walt Walter Waqar Warren Wayne Wendell Werner Wes Wesley Wilbur Wilfred Will Willard
    William Willie Wilson Winston Wojciech Wolfgang Woodrow Xavier Yahya Yasser Yevgeny Yosef Yousef Yuki Yuri Yusuf
    Yves Zac Zach Zachary Zahid Zaid Zane Zbigniew Zebedee Zubair
    """.split()
)
"""Given names of men."""

GIVEN = FEMALE | MALE


def is_given(name: str) -> bool:
    """Whether a word is a given name, with accents or without."""
    return name in GIVEN or (not name.isascii() and _plain(name) in GIVEN)


def gender_of(given: str) -> str:
    """``female``, ``male``, or "" where the name is unknown or borne by both."""
    if not given.isascii():
        given = _plain(given)
    female, male = given in FEMALE, given in MALE
    if female == male:
        return ""
    return "female" if female else "male"


def _plain(name: str) -> str:
    from unicodedata import combining, normalize

    return "".join(sign for sign in normalize("NFD", name) if not combining(sign))
